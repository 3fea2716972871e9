from flax import serialization

serialization.msgpack_serialize({"scale": print})
