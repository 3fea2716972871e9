from flax import nnx

first = nnx.Linear(3, 2, rngs=nnx.Rngs(0))
second = nnx.Linear(3, 2, rngs=nnx.Rngs(0))
(first.kernel == second.kernel).all()
