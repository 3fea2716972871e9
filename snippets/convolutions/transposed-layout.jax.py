import jax.numpy as jnp
from flax import nnx

jnp.zeros_like(nnx.ConvTranspose(4, 8, (3, 3), rngs=nnx.Rngs(0)).kernel[...])
