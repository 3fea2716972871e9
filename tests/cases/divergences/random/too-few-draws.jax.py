import jax

jax.random.normal(jax.random.key(30), (100,))
