import jax.numpy as jnp
from flax import nnx, serialization

model = nnx.LayerNorm(5, use_bias=False, rngs=nnx.Rngs(0))
saved = serialization.to_bytes({"scale": jnp.array([3., 4.])})
template = nnx.to_pure_dict(nnx.state(model))
nnx.update(model, serialization.from_bytes(template, saved))
model.scale[...]
