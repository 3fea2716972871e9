import jax.numpy as jnp
from flax import serialization

saved = serialization.to_bytes({"old": {"kernel": jnp.array([[3.], [4.]])}})
template = {"new": {"kernel": jnp.zeros((2, 1))}}
weights = serialization.from_bytes(template, saved)
weights["new"]["kernel"]
