"""stub"""
def to_markdown(r): return ""
