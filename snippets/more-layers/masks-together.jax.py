import jax.numpy as jnp
from flax import nnx

valid = jnp.array([[True, True, False]])
causal = nnx.make_causal_mask(valid, dtype=bool)
padding = nnx.make_attention_mask(valid, valid, dtype=bool)
nnx.combine_masks(causal, padding, dtype=bool)[0, 0]
