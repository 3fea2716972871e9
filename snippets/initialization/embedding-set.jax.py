from flax import nnx

normal = nnx.initializers.normal(stddev=0.02)
nnx.Embed(1000, 25, embedding_init=normal, rngs=nnx.Rngs(0)).embedding[...]
