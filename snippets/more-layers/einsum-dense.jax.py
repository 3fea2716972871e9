import jax.numpy as jnp
from flax import nnx

x = jnp.arange(6.0).reshape(1, 3, 2)
layer = nnx.Einsum("btd,dhk->bthk", (2, 2, 2), (2, 2), rngs=nnx.Rngs(0))
layer.kernel[...] = jnp.arange(8.0).reshape(2, 2, 2)
layer.bias[...] = jnp.array([[1.0, 2.0], [3.0, 4.0]])
layer(x)
