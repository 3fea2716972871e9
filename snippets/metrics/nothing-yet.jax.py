from flax import nnx

nnx.metrics.Average().compute()
