from flax import nnx

layer = nnx.Linear(100, 50, rngs=nnx.Rngs(0))
layer.kernel / (0.1 / 0.87962566)
