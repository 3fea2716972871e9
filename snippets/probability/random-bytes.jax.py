import jax

key = jax.random.key(0)
jax.random.bits(key, (4,), "uint8")
