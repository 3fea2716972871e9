import jax

key = jax.random.key(0)
jax.random.ball(key, 2, shape=(4,))
