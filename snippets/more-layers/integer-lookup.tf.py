import tensorflow as tf

layer = tf.keras.layers.IntegerLookup(vocabulary=[12, 36, 40])
tf.cast(layer(tf.constant([36, 99, 12])), tf.int32)  # 0 if there is none
