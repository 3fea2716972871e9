from flax import nnx

# the standard deviation that the documentation says, if 64,000 entries are within 2 percent of it
spread = float(nnx.Embed(1000, 64, rngs=nnx.Rngs(0)).embedding[...].std())
0.125 if abs(spread / 0.125 - 1) < 0.02 else spread
