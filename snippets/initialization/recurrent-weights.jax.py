import jax.numpy as jnp
from flax import nnx

cell = nnx.SimpleCell(4, 3, rngs=nnx.Rngs(0))
u = cell.dense_h.kernel[...]
jnp.allclose(u @ u.T, jnp.eye(3), atol=1e-5)
