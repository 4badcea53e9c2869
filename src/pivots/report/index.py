def render_index(*a, **k): return ""
