from flax import nnx

rngs = nnx.Rngs(0)
first = nnx.Linear(2, 2, use_bias=False, rngs=rngs)
second = nnx.Linear(2, 2, use_bias=False, rngs=rngs)
second.kernel = first.kernel
len(nnx.to_flat_state(nnx.state(nnx.Sequential(first, second))))
