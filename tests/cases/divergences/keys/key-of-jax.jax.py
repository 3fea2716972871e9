import jax

jax.random.key(0)
