import jax.numpy as jnp

print("a\0b\x07c\x08d\x0be\x0cf\x7fg\x85h\u2028i\u202ej\ufeffk")
jnp.array([1., 2.])
