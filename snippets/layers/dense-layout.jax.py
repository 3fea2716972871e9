import jax.numpy as jnp
from flax import nnx

jnp.zeros_like(nnx.Linear(100, 200, rngs=nnx.Rngs(0)).kernel[...])
