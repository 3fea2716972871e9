import jax

jax.random.uniform(jax.random.key(44), (3, 4), minval=-1)
