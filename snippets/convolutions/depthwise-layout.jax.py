from flax import nnx

layer = nnx.Conv(4, 8, (3, 3), feature_group_count=4, rngs=nnx.Rngs(0))
layer.kernel.shape
