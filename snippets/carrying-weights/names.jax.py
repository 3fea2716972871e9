from flax import nnx

layer = nnx.BatchNorm(3, rngs=nnx.Rngs(0))
", ".join(path[-1] for path, _ in nnx.to_flat_state(nnx.state(layer)))
