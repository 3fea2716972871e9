import jax

key = jax.random.key(0)
jax.random.pareto(key, 3., (4,))
