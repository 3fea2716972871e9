import jax
from flax import nnx

layer = nnx.MultiHeadAttention(num_heads=2, in_features=8, decode=False, rngs=nnx.Rngs(0))
sum(p.size for p in jax.tree.leaves(nnx.state(layer, nnx.Param)))
