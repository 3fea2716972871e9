import jax.numpy as jnp
from flax import nnx

model = nnx.Linear(2, 1, use_bias=False, kernel_init=nnx.initializers.zeros, rngs=nnx.Rngs(0))
nnx.update(model, {"wieght": jnp.array([[3.], [4.]])})
model.kernel[...]
