import jax
import jax.numpy as jnp
from flax import nnx

x, layer = jnp.ones(3), nnx.Linear(3, 2, rngs=nnx.Rngs(0))
x.astype(jnp.float16)
jax.tree.map(lambda w: w.astype(jnp.float16), nnx.state(layer))
[x.dtype.name, layer.kernel.dtype.name]
