import jax.numpy as jnp
from flax import nnx

model = nnx.Linear(2, 1, use_bias=False, rngs=nnx.Rngs(0))
nnx.update(model, {"kernel": jnp.array([[0.5], [3.]], jnp.float16)})
model.kernel[...]
