import tensorflow as tf

tf.cast(tf.nn.dropout(tf.ones(20_000), rate=0.25) > 0, tf.int32)
