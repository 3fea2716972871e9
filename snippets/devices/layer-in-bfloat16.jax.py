import jax.numpy as jnp
from flax import nnx

layer = nnx.Linear(3, 2, param_dtype=jnp.bfloat16, dtype=jnp.bfloat16, rngs=nnx.Rngs(0))
y = layer(jnp.ones((1, 3), jnp.bfloat16))
[layer.kernel.dtype.name, y.dtype.name]
