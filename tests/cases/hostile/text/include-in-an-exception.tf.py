import tensorflow as tf

raise ValueError('\n--8<-- "/etc/passwd"\n')
tf.constant([1., 2.])
