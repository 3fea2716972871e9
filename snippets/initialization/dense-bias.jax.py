from flax import nnx

layer = nnx.Linear(100, 50, rngs=nnx.Rngs(0))
(layer.bias[...] == 0).all()
