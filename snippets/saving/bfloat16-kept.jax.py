import jax.numpy as jnp
from flax import serialization

x = jnp.array([1., 2.5], dtype=jnp.bfloat16)
saved = serialization.msgpack_serialize(x)
serialization.msgpack_restore(saved)
