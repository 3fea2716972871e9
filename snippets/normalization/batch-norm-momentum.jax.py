from flax import nnx

nnx.BatchNorm(1, rngs=nnx.Rngs(0)).momentum
