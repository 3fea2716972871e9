import jax.numpy as jnp
from flax import nnx

# 100 inputs, 200 outputs: the bound, and whether 20,000 weights keep it and come near it
bound = 2 * 0.1 / 0.87962566  # the standard deviation of a normal law cut at 2 is 0.8796
kernel = nnx.Linear(100, 200, rngs=nnx.Rngs(0)).kernel[...]
largest = float(jnp.abs(kernel).max())
bound if 0.97 * bound < largest <= bound + 1e-6 else largest
