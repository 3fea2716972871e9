from flax import nnx

layer = nnx.MultiHeadAttention(
    num_heads=2, in_features=8, use_bias=False, decode=False, rngs=nnx.Rngs(0)
)
layer.query.kernel.shape, layer.out.kernel.shape
