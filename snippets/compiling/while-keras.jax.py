import jax

start = (20., 0)
jax.lax.while_loop(lambda s: s[0] >= 1., lambda s: (s[0] / 2., s[1] + 1), start)
