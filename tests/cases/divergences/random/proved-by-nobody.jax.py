import jax

jax.random.normal(jax.random.key(33), (3, 4))
