import jax.numpy as jnp
from flax import serialization

saved = serialization.to_bytes({"old": {"kernel": jnp.array([[3.], [4.]])}})
weights = serialization.msgpack_restore(saved)
weights = {name.replace("old", "new"): value for name, value in weights.items()}
weights["new"]["kernel"]
