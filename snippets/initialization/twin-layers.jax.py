from flax import nnx

glorot, rngs = nnx.initializers.glorot_uniform(), nnx.Rngs(0)
first, second = [nnx.Linear(3, 2, kernel_init=glorot, rngs=rngs) for _ in range(2)]
(first.kernel == second.kernel).all()
