import jax.numpy as jnp
from flax import nnx

rope = nnx.RoPE()
q = jnp.array([[1., 2., 3., 4.]])
k = jnp.array([[2., 0., 1., -1.]])
later = rope(q, jnp.array([7])) @ rope(k, jnp.array([5])).T
later[0, 0], (rope(q, jnp.array([2])) @ k.T)[0, 0]
