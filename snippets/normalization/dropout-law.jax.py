import jax.numpy as jnp
from flax import nnx

(nnx.Dropout(0.25, rngs=nnx.Rngs(0))(jnp.ones(20_000)) > 0).astype(jnp.int32)
