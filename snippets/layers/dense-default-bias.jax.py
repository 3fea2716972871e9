from flax import nnx

bool((nnx.Linear(100, 200, rngs=nnx.Rngs(0)).bias[...] == 0).all())
