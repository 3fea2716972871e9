import tensorflow as tf

{'a': 2, 'b': 1}
