from flax import nnx

initializer = nnx.initializers.variance_scaling(1 / 3, "fan_in", "uniform")
layer = nnx.Linear(100, 50, kernel_init=initializer, rngs=nnx.Rngs(0))
layer.kernel[...]
