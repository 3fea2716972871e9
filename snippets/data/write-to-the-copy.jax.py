import io

import jax.numpy as jnp
import pandas as pd

text = """rooms,roof,price
,slate,178
2,,106
4,tile,240
,,140
"""
table = pd.read_csv(io.StringIO(text))
price = jnp.array(table["price"].to_numpy(dtype="float32"))
price = price.at[0].set(0)
int(table["price"][0]), price
