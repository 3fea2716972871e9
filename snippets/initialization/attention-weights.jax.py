from flax import nnx

layer = nnx.MultiHeadAttention(num_heads=4, in_features=100, decode=False, rngs=nnx.Rngs(0))
layer.query.kernel.reshape(100, 100) / (0.1 / 0.87962566)
