import jax

jax.random.uniform(jax.random.key(22), (1000,))
