import jax

jax.random.normal(jax.random.key(32), (4, 3))
