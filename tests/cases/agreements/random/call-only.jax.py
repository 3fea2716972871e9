import jax

jax.random.normal(jax.random.key(23), (3, 4))
