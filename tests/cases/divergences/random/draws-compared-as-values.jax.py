import jax

jax.random.normal(jax.random.key(31), (3,))
