from flax import nnx

nnx.leaky_relu(-2.0)
