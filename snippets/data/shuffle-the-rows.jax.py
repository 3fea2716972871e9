import jax.numpy as jnp
import pandas as pd

table = pd.DataFrame({"rooms": [3, 2, 5, 2], "price": [178, 106, 240, 140]})
shuffled = table.sample(frac=1, random_state=0)
jnp.array(shuffled.to_numpy(dtype="float32"))
