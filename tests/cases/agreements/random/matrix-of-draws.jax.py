import jax

jax.random.normal(jax.random.key(21), (100, 200))
