import tensorflow as tf

he = tf.keras.initializers.VarianceScaling(2., "fan_in", "untruncated_normal", seed=0)
he((200, 100))
